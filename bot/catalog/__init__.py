"""What content/ says: short texts, commands, FAQ topics, tips, safety texts; and the search over them.

`catalog.load(content_dir)` reads everything once; asked by language, a Catalog answers with the nearest it has.
"""

"""What a typed message is about, and whether somebody is in danger; learned from content/ alone.

`examples` gathers what is learned from, `fit` learns it in a process of its own, `learning` keeps the result in a file
and waits for it, `finding` reads messages with it.
"""

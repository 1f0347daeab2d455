"""A Bot API server for benchmarks, in a process of its own and without checks, so that it is not what is measured."""

"""Examples that are kept in docs/, made by the real thing."""

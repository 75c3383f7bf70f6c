"""Named rules that are checked before and after a step: what they look for, what trips, what is kept."""

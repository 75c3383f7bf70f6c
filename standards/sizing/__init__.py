"""Class of water intrusion and the first set of equipment, each with its working as data.

Every function takes amounts with units, computes exactly, rounds counts up only at the end, and
returns a :class:`~standards.sizing.working.Working` that names the formula, the inputs and where the
rule comes from. The results are starting points: what was placed, and why it differs, is the crew's.
"""

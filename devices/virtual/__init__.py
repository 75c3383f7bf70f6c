"""Virtual instruments at the edge, speaking real protocols: for the demo, training and tests.

``air`` and ``meters`` need the ``demo`` extra (Google Bumble); nothing else imports them.
"""

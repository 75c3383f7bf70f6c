"""Webhooks by the Standard Webhooks scheme: telling a company's other systems of runs, and being told by them."""

"""The first job, end to end, on simulated meters: what ``restoreassist demo`` runs."""

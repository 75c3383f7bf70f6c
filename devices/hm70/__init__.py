"""The Vaisala HM70 hand-held meter (MI70 indicator) on its USB cable."""

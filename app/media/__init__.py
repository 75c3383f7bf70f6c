"""Photos: what their files hold, taking them in, filing them, drawing beside them."""

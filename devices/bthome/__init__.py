"""Broadcasting probes and sensors that speak BTHome v2."""

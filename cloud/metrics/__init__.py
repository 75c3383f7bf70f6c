"""What the server tells Prometheus: requests, runs, skills and worker processes."""

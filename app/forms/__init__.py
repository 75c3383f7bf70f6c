"""Forms: templates filled from a job, signed, and printed."""

"""What people look at: reports, notebooks."""

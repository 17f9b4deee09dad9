"""What stages ask of a clause: who stands where in it, who that is, when and where it happens."""

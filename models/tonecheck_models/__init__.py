"""Weights of tonecheck's scorers, one file each; read by path, so that importing this costs nothing."""

#!/usr/bin/env node
// Starts the command line on a Node that can run it.
process.exitCode = 2;

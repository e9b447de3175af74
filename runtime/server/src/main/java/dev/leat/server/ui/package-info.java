/** What clients made with Vercel's AI SDK expect of a server: its UI message stream, version 1. */
@NullMarked
package dev.leat.server.ui;

import org.jspecify.annotations.NullMarked;

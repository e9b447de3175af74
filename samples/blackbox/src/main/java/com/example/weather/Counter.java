package com.example.weather;

import com.example.station.Office;
import dev.leat.Toolbox;

/** Gathers the tools of another package. */
@Toolbox(prefix = "counter_")
public final class Counter implements Office {}

package org.colloquy.report.chart;

import java.util.function.DoubleToIntFunction;

/**
 * A row of the table of cases at risk.
 *
 * @param name the group, as the key calls it
 * @param atRisk how many of its cases lasted at least so many seconds
 */
record RiskRow(String name, DoubleToIntFunction atRisk) {}

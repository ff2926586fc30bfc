package org.colloquy.report.page;

/**
 * What a page says of itself in its head and menu.
 *
 * @param archive what was read: "dev.mbox", or "dev.mbox and 2 more"
 * @param page which one it is
 */
record Site(String archive, SitePage page) {}

// Which signs at the head of a line or a cell are markers in Tenun's own Markdown; writer and reader must agree on them.

/** `1.`, `a.`, `(2)`, `3..`, `-`, `▪`: the marker of a list item. `+` stands for an item without one. */
export const ITEM = /^(\d{1,3}[.)]{1,2}|(?:[A-Za-z]|[a-z]{2}|[ivxl]{2,5}|[IVXL]{2,5})[.)]{1,2}|\(\w{1,4}\)|[-*•▪+])(?:\s+(.*))?$/;

/** Bullets, icons and numbers that mark a line inside a cell. */
export const CELL_MARKER = /^([▪▫•●○◦■□➢❖✓✔✚✦·–]|[\uE000-\uF8FF]|\p{Extended_Pictographic}\uFE0F?|\d{1,2}\.|[a-z]\.)\s+(?=\S)/u;

/** What else a line can start with: heading, table, comment, picture, front matter. */
export const OTHER_SIGN = /^(?:#|\||<!--|!\[|---)/;

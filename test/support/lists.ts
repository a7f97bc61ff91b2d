const member = '(?:(?! or | and )[^,.:?])+';

/** "a, b, c or d". Between clauses a comma stands before the "or". */
export const longList = new RegExp(`${member}, ${member}, (?!or |and )${member} (?:or|and) `, 'g');

/** Between a setting and the value that it has had, in the languages where something stands between them. */
export const from =
  /^\s*(?:from|von|de|da|dal|do|du|van|från|fra|frá|ze?|со?|із?|з|от|iz|sa?|od|din|de la|από|dari|daripada|từ|no|nuo|من)\s*$/iu;

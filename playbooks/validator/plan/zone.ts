/** A stretch of a text in which the object of a verb stands. */
export interface Zone {
  start: number;
  end: number;
}

export interface Label {
  text: string;
  start: number;
}

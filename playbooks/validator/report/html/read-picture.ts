/** Gives the bytes of a picture; the page carries them inside. */
export type ReadPicture = (name: string) => Buffer | null;

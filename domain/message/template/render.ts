/** A template as a function: the variables in reach, which in a row are those of the row, and those of the whole message. */
export type Render = (variables: unknown, message: object) => string;

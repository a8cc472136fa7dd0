/** What a template is rendered to: plain text, or HTML with everything in it escaped. */
export type Medium = 'text' | 'html';

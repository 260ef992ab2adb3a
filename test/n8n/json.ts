/** What came as JSON, to be looked into without further ado. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Json = any;

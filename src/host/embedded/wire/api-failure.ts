/** The errors of the Excel API that a batch can end in, with the text and the status that Excel gives. */
const FAILURES = {
  AccessDenied: ["You cannot perform the requested operation.", 403],
  ApiNotFound: [
    "The API you are trying to use could not be found. It may be available in a newer version of Excel. You may want to update to the latest version.",
    404,
  ],
  GeneralException: ["There was an internal error while processing the request.", 500],
  InvalidArgument: ["The argument is invalid or missing or has an incorrect format.", 400],
  InvalidBinding: ["This object binding is no longer valid due to previous updates.", 400],
  InvalidOperation: ["The operation attempted is invalid on the object.", 400],
  InvalidReference: ["This reference is not valid for the current operation.", 400],
  InvalidSelection: ["The current selection is invalid for this operation.", 400],
  ItemAlreadyExists: ["A resource with the same name or identifier already exists.", 409],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  NotImplemented: ["The requested feature isn't implemented.", 501],
  RangeExceedsLimit: ["The cell count in the range has exceeded the maximum supported number.", 400],
  UnsupportedOperation: ["The operation being attempted is not supported.", 400],
} as const;

export type FailureCode = keyof typeof FAILURES;

export const ARRAY_SIZE_MESSAGE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** An error that ends a batch as Excel would end it; what the batch did before it stays done. */
export class ApiFailure extends Error {
  readonly status: number;

  /** @param location class and member by client names; left out, the batch fills in the member it was at. */
  constructor(
    readonly code: FailureCode,
    readonly location?: string,
    message?: string,
  ) {
    super(message ?? FAILURES[code][0]);
    this.name = "ApiFailure";
    this.status = FAILURES[code][1];
  }
}

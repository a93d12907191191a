import type { HostError, HostErrorCode } from "../../../host/host-error";
import type { ModelChanges } from "../../../host/embedded/transfer/model-changes";
import type { ModelSlice } from "../../../host/embedded/transfer/model-slices";

/** What the page asks of the worker that holds a file. */
export type FileRequest =
  | { readonly kind: "open"; readonly name: string; readonly bytes: ArrayBuffer }
  /** The page has taken the last slice and wants the next. */
  | { readonly kind: "next" }
  | { readonly kind: "save"; readonly changes: ModelChanges };

export type FileAnswer =
  | { readonly kind: "slice"; readonly slice: ModelSlice; readonly done: number; readonly total: number }
  | { readonly kind: "whole" }
  | { readonly kind: "saved"; readonly bytes: ArrayBuffer }
  /** Errors lose their kind on the way out of a worker, so a refusal travels as data. */
  | { readonly kind: "refused"; readonly code: HostErrorCode; readonly facts: HostError["facts"] }
  | { readonly kind: "failed"; readonly message: string };

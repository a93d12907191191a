import { ApiObject } from "./api-object";

/** Hears from the client that its ribbon commands are ready; Excel needs no answer. */
export class AddinService extends ApiObject {
  readonly className = "AddinInternalService";

  notifyActionHandlerReady(): void {}
}

import { NodeApiError, type IDataObject, type INode } from 'n8n-workflow';

/** An error as n8n shows it: what happened, to which item, and how to mend it. */
export function asNodeError(node: INode, error: unknown, itemIndex?: number): NodeApiError {
  const { message, hint, status, description } = error as Error & {
    hint?: string;
    status?: number;
    description?: string;
  };
  return new NodeApiError(
    node,
    { message },
    {
      message,
      description: hint ?? description ?? '',
      ...(status !== undefined && { httpCode: String(status) }),
      ...(itemIndex !== undefined && { itemIndex }),
    },
  );
}

/** What the error output says of an item. n8n sends it there because it has these two members and no other. */
export function complaint(error: unknown): IDataObject {
  const {
    message,
    code = null,
    pointer = null,
    hint = null,
    description = null,
  } = error as Error & Partial<Record<'code' | 'pointer' | 'hint' | 'description', string>>;
  return { error: message, details: { code, pointer, hint: hint ?? description } };
}

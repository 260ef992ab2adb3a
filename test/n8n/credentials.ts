import type { INode, INodeTypeDescription } from 'n8n-workflow';

/** The types a node asks for as it is filled in. */
export function credentialTypes(
  { type, typeVersion, parameters, disabled }: INode,
  nodeTypes: readonly INodeTypeDescription[],
): string[] {
  if (disabled === true) return [];
  const { nodeCredentialType, genericAuthType, authentication } = parameters as Record<string, string>;
  if (authentication === 'predefinedCredentialType') return [nodeCredentialType ?? ''];
  if (authentication === 'genericCredentialType') return [genericAuthType ?? ''];
  const description = describe(type, typeVersion, nodeTypes);
  return (description?.credentials ?? [])
    .filter(({ displayOptions }) =>
      Object.entries(displayOptions?.show ?? {}).every(([name, wanted]) => {
        const given =
          name === '@version' ? typeVersion : (parameters[name] ?? defaultOf(description!, name, parameters));
        return (wanted as unknown[]).includes(given);
      }),
    )
    .map(({ name }) => name);
}

function defaultOf({ properties }: INodeTypeDescription, name: string, parameters: INode['parameters']): unknown {
  const named = properties.filter((property) => property.name === name);
  const fitting = named.find(({ displayOptions }) =>
    Object.entries(displayOptions?.show ?? {}).every(([other, wanted]) =>
      (wanted as unknown[]).includes(parameters[other]),
    ),
  );
  return (fitting ?? named[0])?.default;
}

export function describe(
  type: string,
  version: number,
  nodeTypes: readonly INodeTypeDescription[],
): INodeTypeDescription | undefined {
  return nodeTypes.find((one) => one.name === type && [one.version].flat().includes(version));
}

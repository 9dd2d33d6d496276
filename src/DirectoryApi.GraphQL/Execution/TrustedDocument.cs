using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Execution;

/// <summary>A document that clients can execute by its hash.</summary>
/// <param name="Source">Its text and what messages call it.</param>
/// <param name="IsOptional">Whether an executor whose limits forbid it is made without it.</param>
internal sealed record TrustedDocument(Source Source, bool IsOptional);

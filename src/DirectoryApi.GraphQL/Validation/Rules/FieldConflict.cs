using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>Two fields that answer under one response name and cannot be one.</summary>
/// <param name="ResponseName">The response name.</param>
/// <param name="Reason">Why they cannot, to follow "because".</param>
/// <param name="Left">The nodes of the one, and those inside it that conflict.</param>
/// <param name="Right">The nodes of the other.</param>
internal sealed record FieldConflict(string ResponseName, string Reason, IReadOnlyList<FieldNode> Left, IReadOnlyList<FieldNode> Right);

using System.Text.Json;

namespace DirectoryApi.Tests.Reference;

/// <summary>A generated request and what the reference implementation answers to it.</summary>
/// <param name="Query">The document.</param>
/// <param name="Variables">The values of its variables.</param>
/// <param name="Printed">The document as the reference prints it; null for one that cannot be parsed.</param>
/// <param name="Rejected">Why the document is not executed; null where it is.</param>
/// <param name="Result">The response of a document that is executed; null otherwise.</param>
internal sealed record ReferenceCase(string Query, JsonElement Variables, string? Printed, ReferenceError[]? Rejected, ReferenceResult? Result);

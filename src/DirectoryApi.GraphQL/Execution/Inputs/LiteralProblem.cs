using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Execution.Inputs;

/// <summary>Why a literal is no value of a type.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Node">The part that is to blame.</param>
internal sealed record LiteralProblem(string Message, SyntaxNode Node);

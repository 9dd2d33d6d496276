using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Inputs;

/// <summary>A variable of an operation with its type resolved and its default coerced.</summary>
/// <param name="Name">The name without the dollar sign.</param>
/// <param name="Type">The declared type.</param>
/// <param name="Default">The coerced default; <see cref="Unset.Value"/> where none is declared.</param>
/// <param name="Node">The definition.</param>
internal sealed record VariableDefinition(string Name, IType Type, object? Default, VariableDefinitionNode Node);

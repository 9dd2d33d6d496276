using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>An argument and the C# values it becomes.</summary>
/// <param name="Definition">The argument.</param>
/// <param name="Convert">Makes the parameter's value of a coerced value.</param>
/// <param name="Missing">The parameter's value where none is given.</param>
internal sealed record ArgumentBinding(InputValueDefinition Definition, Func<object?, object?> Convert, object? Missing);

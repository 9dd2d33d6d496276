using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>A field and what answers it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Executor">Resolves and writes it.</param>
/// <param name="Arguments">Its arguments, in the order of its definition.</param>
/// <param name="HasContext">Whether its resolver takes an <see cref="IResolverContext"/>, which knows the response position.</param>
/// <param name="IsRepeatable">Whether its resolver does not wait and takes nothing but the parent, arguments and the request's state.</param>
internal sealed record FieldBinding(OutputFieldDefinition Field, FieldExecutor Executor, ArgumentBinding[] Arguments, bool HasContext, bool IsRepeatable);

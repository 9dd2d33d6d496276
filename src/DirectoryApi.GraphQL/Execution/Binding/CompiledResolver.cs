namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>A C# member compiled to answer a field.</summary>
/// <param name="Resolver">A <see cref="Resolver{T}"/>.</param>
/// <param name="Arguments">The field's arguments, by their positions in its definition.</param>
/// <param name="HasContext">Whether the member takes an <see cref="IResolverContext"/>, which knows the response position.</param>
/// <param name="IsRepeatable">Whether the member takes nothing but the parent, arguments and the request's state.</param>
internal sealed record CompiledResolver(Delegate Resolver, ArgumentBinding[] Arguments, bool HasContext, bool IsRepeatable);

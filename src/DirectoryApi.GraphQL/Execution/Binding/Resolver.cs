using DirectoryApi.GraphQL.Execution.Planning;

namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>A compiled resolver: calls the C# member with its parameters filled in.</summary>
/// <typeparam name="T">What the member gives.</typeparam>
/// <param name="parent">The object whose field is resolved.</param>
/// <param name="context">The operation.</param>
/// <param name="selection">The field.</param>
internal delegate T Resolver<out T>(object parent, OperationContext context, FieldSelection selection);

namespace DirectoryApi.GraphQL.Execution;

/// <summary>What the host gives a request.</summary>
/// <param name="Services">Services for resolvers.</param>
/// <param name="State">The host's own object for the request; null where it has none.</param>
internal readonly record struct RequestServices(IServiceProvider Services, object? State);

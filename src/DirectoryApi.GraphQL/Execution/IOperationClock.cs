namespace DirectoryApi.GraphQL.Execution;

/// <summary>
/// The time of day for resolvers: one instant for a whole operation. Take it as a parameter. An operation that asks for it is
/// answered anew each time: its answer is not cached, nor the JSON of objects with a field whose resolver takes it.
/// </summary>
public interface IOperationClock
{
    /// <summary>The instant at which the operation first asked, in UTC.</summary>
    DateTimeOffset GetUtcNow();
}

using System.Collections;

namespace DirectoryApi.GraphQL.TypeSystem.Comparison;

/// <summary>Changes as they are found.</summary>
internal sealed class ChangeList : IEnumerable<SchemaChange>
{
    private readonly List<SchemaChange> _changes = [];

    public void Break(SchemaChangeKind kind, string coordinate, string message) => _changes.Add(new(kind, SchemaChangeImpact.Breaking, coordinate, message));

    public void Endanger(SchemaChangeKind kind, string coordinate, string message) => _changes.Add(new(kind, SchemaChangeImpact.Dangerous, coordinate, message));

    public void Allow(SchemaChangeKind kind, string coordinate, string message) => _changes.Add(new(kind, SchemaChangeImpact.Safe, coordinate, message));

    public void Deprecation(string coordinate, string? before, string? after)
    {
        if (before is null != after is null)
        {
            Allow(SchemaChangeKind.DeprecationChanged, coordinate, after is null ? "is not deprecated any more." : $"is deprecated: «{after}».");
        }
    }

    public IEnumerator<SchemaChange> GetEnumerator() => _changes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

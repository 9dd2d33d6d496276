namespace DirectoryApi.GraphQL.TypeSystem.Comparison;

/// <summary>A change of a schema.</summary>
/// <param name="Kind">What changed.</param>
/// <param name="Impact">What it means for clients.</param>
/// <param name="Coordinate">
/// Where: <c>Type</c>, <c>Type.field</c>, <c>Type.field(argument:)</c>, <c>Enum.VALUE</c>, <c>@directive</c> or
/// <c>@directive(argument:)</c> (Schema Coordinates, §3.14); <c>schema</c> for the root operation types.
/// </param>
/// <param name="Message">The change in words: what was, what is, and, where it breaks something, what.</param>
public sealed record SchemaChange(SchemaChangeKind Kind, SchemaChangeImpact Impact, string Coordinate, string Message)
{
    /// <summary>The change on one line.</summary>
    public override string ToString() => $"{Impact}: {Coordinate}: {Message}";
}

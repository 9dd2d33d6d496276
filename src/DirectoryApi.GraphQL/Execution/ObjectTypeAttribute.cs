namespace DirectoryApi.GraphQL.Execution;

/// <summary>
/// Marks a class whose public methods and properties answer the fields of an object type. A member serves the field of
/// its name: case ignored, a leading <c>Get</c> and a trailing <c>Async</c> dropped. Instance classes are made once, with
/// services of the program, and shared by all requests.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public class ObjectTypeAttribute : Attribute
{
    /// <summary>Makes the attribute.</summary>
    /// <param name="name">The object type's name in the SDL.</param>
    public ObjectTypeAttribute(string name) => Name = name;

    /// <summary>The object type's name in the SDL.</summary>
    public string Name { get; }

    /// <summary>
    /// Whether an object gives the same values for its fields, and for theirs, for as long as the cache of a request's
    /// <see cref="Caching.IEncodedObjectSource"/> lives, and lives as long itself. Its JSON is then kept and copied. Fields whose
    /// resolvers wait, or take services, the clock or the resolver's context, keep the selection sets they stand in from that.
    /// </summary>
    public bool IsImmutable { get; init; }

    /// <summary>The C# type of the objects; null where it follows from the resolvers that give them.</summary>
    public virtual Type? RuntimeType => null;
}

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

    /// <summary>The C# type of the objects; null where it follows from the resolvers that give them.</summary>
    public virtual Type? RuntimeType => null;
}

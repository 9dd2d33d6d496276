namespace DirectoryApi.GraphQL.Execution;

/// <summary>
/// Marks a class that answers fields of an object type whose objects are <typeparamref name="T"/>. Fields without a member
/// here are answered by <typeparamref name="T"/>'s own members.
/// </summary>
/// <typeparam name="T">The C# type of the objects.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ObjectTypeAttribute<T> : ObjectTypeAttribute
{
    /// <summary>Makes the attribute for the object type named as <typeparamref name="T"/>.</summary>
    public ObjectTypeAttribute()
        : base(typeof(T).Name)
    {
    }

    /// <summary>Makes the attribute.</summary>
    /// <param name="name">The object type's name in the SDL.</param>
    public ObjectTypeAttribute(string name)
        : base(name)
    {
    }

    /// <inheritdoc />
    public override Type RuntimeType => typeof(T);
}

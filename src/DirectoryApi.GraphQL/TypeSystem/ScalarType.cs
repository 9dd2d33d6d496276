using System.Text.Json;
using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>A scalar type (§3.5). Derive from <see cref="ScalarType{T}"/> to make one.</summary>
public abstract class ScalarType : NamedType
{
    private protected ScalarType(string name)
        : base(name)
    {
    }

    /// <inheritdoc />
    public override TypeKind Kind => TypeKind.Scalar;

    /// <summary>The C# type of the scalar's values.</summary>
    public abstract Type RuntimeType { get; }

    /// <summary>The address of the scalar's specification, from <c>@specifiedBy</c>; null where there is none (§3.5.5).</summary>
    public string? SpecifiedBy => Directives
        .FirstOrDefault(directive => directive.Name.Value == BuiltInDirectives.SpecifiedBy)?
        .Arguments.FirstOrDefault(argument => argument.Name.Value == "url")?.Value is StringValueNode url ? url.Value : null;

    internal abstract object ParseLiteralAsObject(ValueNode literal);

    internal abstract object ParseValueAsObject(JsonElement value);
}

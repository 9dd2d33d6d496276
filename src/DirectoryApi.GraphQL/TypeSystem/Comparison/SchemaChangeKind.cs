namespace DirectoryApi.GraphQL.TypeSystem.Comparison;

/// <summary>What changed in a schema. The names are those that tools of the reference implementation know.</summary>
public enum SchemaChangeKind
{
    /// <summary>A root operation type was removed, or is another type.</summary>
    RootOperationTypeChanged,

    /// <summary>A root operation type was added.</summary>
    RootOperationTypeAdded,

    /// <summary>A type was removed.</summary>
    TypeRemoved,

    /// <summary>A type was added.</summary>
    TypeAdded,

    /// <summary>A type is of another kind, such as an enum that was a scalar.</summary>
    TypeChangedKind,

    /// <summary>A field was removed from an object type, an interface or an input object.</summary>
    FieldRemoved,

    /// <summary>A field was added to an object type or interface.</summary>
    FieldAdded,

    /// <summary>A field has a type that is not compatible with the one it had.</summary>
    FieldChangedKind,

    /// <summary>A field promises more than it did: its type is not null any more, or a list's items are not.</summary>
    FieldTypeNarrowed,

    /// <summary>A field that has to be given was added to an input object.</summary>
    RequiredInputFieldAdded,

    /// <summary>A field that need not be given was added to an input object.</summary>
    OptionalInputFieldAdded,

    /// <summary>An input object became a one-of input object, or is none any more.</summary>
    OneOfChanged,

    /// <summary>An argument was removed from a field.</summary>
    ArgRemoved,

    /// <summary>An argument has a type that does not take all values it took.</summary>
    ArgChangedKind,

    /// <summary>An argument or input field takes more values than it did.</summary>
    InputTypeWidened,

    /// <summary>An argument that has to be given was added to a field.</summary>
    RequiredArgAdded,

    /// <summary>An argument that need not be given was added to a field.</summary>
    OptionalArgAdded,

    /// <summary>An argument or input field has another default value.</summary>
    ArgDefaultValueChange,

    /// <summary>A value was removed from an enum.</summary>
    ValueRemovedFromEnum,

    /// <summary>A value was added to an enum.</summary>
    ValueAddedToEnum,

    /// <summary>A type was removed from a union.</summary>
    TypeRemovedFromUnion,

    /// <summary>A type was added to a union.</summary>
    TypeAddedToUnion,

    /// <summary>A type does not implement an interface any more.</summary>
    ImplementedInterfaceRemoved,

    /// <summary>A type implements another interface.</summary>
    ImplementedInterfaceAdded,

    /// <summary>A directive was removed.</summary>
    DirectiveRemoved,

    /// <summary>A directive was added.</summary>
    DirectiveAdded,

    /// <summary>A directive cannot stand at one place more than once any more.</summary>
    DirectiveRepeatableRemoved,

    /// <summary>A directive cannot stand at a kind of place any more.</summary>
    DirectiveLocationRemoved,

    /// <summary>A directive can stand at a further kind of place, or several times.</summary>
    DirectiveExtended,

    /// <summary>An argument was removed from a directive.</summary>
    DirectiveArgRemoved,

    /// <summary>An argument that has to be given was added to a directive.</summary>
    RequiredDirectiveArgAdded,

    /// <summary>A field, argument, input field or enum value became deprecated, or is not any more.</summary>
    DeprecationChanged,
}

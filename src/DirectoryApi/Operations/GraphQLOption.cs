using System.Globalization;
using System.Reflection;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Operations.Configuration;

namespace DirectoryApi.Operations;

/// <summary>A setting that is an option of <see cref="RequestExecutorOptions"/>, by its name.</summary>
/// <param name="name">The name of the option.</param>
/// <param name="values">What values it takes, in words.</param>
/// <param name="meaning">What it is for.</param>
internal sealed class GraphQLOption(string name, string values, string meaning) : Setting(GraphQLSettings.Section, name, meaning)
{
    private readonly PropertyInfo _property = typeof(RequestExecutorOptions).GetProperty(name)
        ?? throw new ArgumentException($"There is no option {name}.", nameof(name));

    /// <inheritdoc />
    public override string DefaultText => Convert.ToString(_property.GetValue(new RequestExecutorOptions()), CultureInfo.InvariantCulture) ?? "";

    /// <inheritdoc />
    public override string Values => values;

    /// <summary>The change that a value makes to options.</summary>
    /// <exception cref="SettingException">It is no value of the option's kind. Bounds are checked by the options.</exception>
    public Action<RequestExecutorOptions> Read(IConfigurationSection entry)
    {
        var value = ValueOf(entry);
        return options => _property.SetValue(options, value);
    }

    private object? ValueOf(IConfigurationSection entry)
    {
        var type = Nullable.GetUnderlyingType(_property.PropertyType) ?? _property.PropertyType;
        if (string.IsNullOrEmpty(entry.Value) && type != _property.PropertyType)
        {
            return null;
        }

        try
        {
            // A number that is none of the enum's would pass as one.
            return type.IsEnum && !Enum.GetNames(type).Contains(entry.Value, StringComparer.OrdinalIgnoreCase)
                ? throw new InvalidOperationException()
                : entry.Get(type) ?? throw new InvalidOperationException();
        }
        catch (InvalidOperationException)
        {
            throw Error($"«{entry.Value}» is not {KindOf(type)}.");
        }
    }

    private static string KindOf(Type type) => type switch
    {
        { IsEnum: true } => "one of " + string.Join(", ", Enum.GetNames(type)),
        _ when type == typeof(TimeSpan) => "a time such as 00:00:05",
        _ when type == typeof(double) => "a number",
        _ => "a whole number",
    };
}

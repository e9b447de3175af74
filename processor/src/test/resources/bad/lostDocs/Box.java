import dev.leat.Toolbox;

@Toolbox
class Box extends Base {}
